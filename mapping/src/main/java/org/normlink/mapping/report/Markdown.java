package org.normlink.mapping.report;

import io.jstach.jstache.JStacheContentType;
import io.jstach.jstachio.Escaper;

/** Makes text inert in Markdown: no markup, no HTML, no table cell and no line of its own. */
@JStacheContentType(mediaType = "text/markdown")
final class Markdown {
    private static final String SPECIAL = "\\`*_[]<>#|~";

    private Markdown() {}

    /** {@return the escaper, for generated code} */
    static Escaper provider() {
        return Escaper.of(Markdown::escape);
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&') {
                escaped.append("&amp;");
            } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                escaped.append(' ');
            } else {
                if (SPECIAL.indexOf(c) >= 0) {
                    escaped.append('\\');
                }
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
