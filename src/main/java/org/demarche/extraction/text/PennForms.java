package org.demarche.extraction.text;

/** Writes tokens as the Penn Treebank has them, which is what the tagger learnt from. */
final class PennForms {
    private PennForms() {}

    static String[] of(String[] forms) {
        String[] penn = new String[forms.length];
        boolean open = false;
        for (int i = 0; i < forms.length; i++) {
            penn[i] = of(forms[i], open);
            open = penn[i].equals("``") || open && !penn[i].equals("''");
        }
        return penn;
    }

    /** The form with typographic apostrophes and quotation marks made straight; as long as it was. */
    static String straight(String form) {
        return form.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
    }

    private static String of(String form, boolean open) {
        return switch (form) {
            case "“", "«", "„" -> "``";
            case "”", "»" -> "''";
            case "\"" -> open ? "''" : "``";
            case "‘" -> "`";
            case "–", "—", "―" -> "--";
            case "US" -> "U.S.";
            case "UK" -> "U.K.";
            case "UN" -> "U.N.";
            case "(", "[" -> "-LRB-";
            case ")", "]" -> "-RRB-";
            case "…" -> "...";
            default -> form.replace('’', '\'').replace('‐', '-').replace('‑', '-');
        };
    }
}
