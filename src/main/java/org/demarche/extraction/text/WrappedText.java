package org.demarche.extraction.text;

import java.util.List;
import java.util.function.Function;
import org.demarche.extraction.text.QuotationMark.Role;

/** Some feeds set a whole article in one pair of quotation marks; that pair quotes nobody. */
final class WrappedText {
    private WrappedText() {}

    /** Takes the outer pair out of {@code marks}, where there is one. */
    static void dropOuterPair(
            List<Paragraph> prose, List<List<QuotationMark>> marks, Function<Paragraph, String> words) {
        if (prose.isEmpty()
                || marks.get(0).isEmpty()
                || marks.get(marks.size() - 1).isEmpty()) {
            return;
        }
        int last = marks.size() - 1;
        QuotationMark first = marks.get(0).get(0);
        QuotationMark end = marks.get(last).get(marks.get(last).size() - 1);
        boolean outermost =
                first.at() == 0 && end.at() == words.apply(prose.get(last)).length() - 1;
        if (outermost && first != end && first.family() == end.family() && end.role() != Role.OPENS) {
            List<List<QuotationMark>> inner = withoutEnds(marks);
            if (inner.stream().allMatch(WrappedText::isBalanced)) {
                for (int i = 0; i <= last; i++) {
                    marks.set(i, inner.get(i));
                }
            }
        }
    }

    private static List<List<QuotationMark>> withoutEnds(List<List<QuotationMark>> marks) {
        List<List<QuotationMark>> inner = new java.util.ArrayList<>(marks);
        inner.set(0, inner.get(0).subList(1, inner.get(0).size()));
        int last = inner.size() - 1;
        inner.set(last, inner.get(last).subList(0, inner.get(last).size() - 1));
        return inner;
    }

    private static boolean isBalanced(List<QuotationMark> marks) {
        List<QuotationMark> doubles = marks.stream()
                .filter(m -> m.family() == QuotationMark.Family.DOUBLE)
                .toList();
        for (int i = 0; i < doubles.size(); i++) {
            Role wanted = i % 2 == 0 ? Role.OPENS : Role.CLOSES;
            if (doubles.get(i).role() != wanted && doubles.get(i).role() != Role.EITHER) {
                return false;
            }
        }
        return doubles.size() % 2 == 0;
    }
}
