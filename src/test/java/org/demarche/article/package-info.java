@NullMarked
package org.demarche.article;

import org.jspecify.annotations.NullMarked;
