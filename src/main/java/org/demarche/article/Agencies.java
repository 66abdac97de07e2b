package org.demarche.article;

/** News agencies by the names they sign with. */
final class Agencies {
    /** A pattern without groups; case counts, for "ap" and "mena" are also words. */
    static final String NAMES =
            "(?:AFP|AP|Associated Press|The Associated Press|Reuters|REUTERS|PTI|ANI|IANS|UNI|UPI|TASS|ITAR-TASS|RIA Novosti|RIA"
                    + "|Interfax|Sputnik|Xinhua|CNS|Kyodo(?: News)?|Jiji(?: Press)?|Yonhap|KCNA|Bernama|Antara|PNA|VNA|TNA|APP|UNB|BSS|Anadolu(?: Agency)?|AA"
                    + "|dpa|DPA|EFE|ANSA|Lusa|MTI|PAP|CTK|BTA|Tanjug|MENA|SPA|WAM|KUNA|QNA|BNA|ONA|Petra|NNA|SANA|INA|IRNA|ISNA|MNA|Ukrinform|Belta|BelTA|Kazinform|AKIpress"
                    + "|Bloomberg|Dow Jones|CP|The Canadian Press|AAP|PA|PA Media|VOA|RFE/RL|CNN|BBC|Agencies|Agence France-Presse)";

    private Agencies() {}
}
