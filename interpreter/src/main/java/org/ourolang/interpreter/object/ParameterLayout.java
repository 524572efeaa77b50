// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import java.util.Set;

/**
 * The parameters of a {@link Code}, in the order of their slots: positional-only, positional, keyword-only,
 * {@code *args}, {@code **kwargs}.
 *
 * @param positionalCount all positional parameters, the positional-only ones included
 * @param names {@code co_varnames}: the parameters, then the other locals
 * @param forgotten the parameters of whose values only the body itself knows, and no longer than it runs
 * @param unshared the parameters of whose values only the body itself knows
 */
record ParameterLayout(
        int positionalOnlyCount,
        int positionalCount,
        int keywordOnlyCount,
        boolean hasStar,
        boolean hasDoubleStar,
        String[] names,
        Set<String> forgotten,
        Set<String> unshared) {
    int count() {
        return named() + (hasStar ? 1 : 0) + (hasDoubleStar ? 1 : 0);
    }

    private int named() {
        return positionalCount + keywordOnlyCount;
    }

    boolean forgets(int position, String keyword) {
        if (forgotten.isEmpty()) {
            return false;
        }
        if (keyword == null) {
            int index = position < positionalCount ? position : named();
            return (position < positionalCount || hasStar) && forgotten.contains(names[index]);
        }
        for (int i = positionalOnlyCount; i < named(); i++) {
            if (names[i].equals(keyword)) {
                return forgotten.contains(keyword);
            }
        }
        return hasDoubleStar && forgotten.contains(names[count() - 1]);
    }

    boolean keeps(int position) {
        return position < positionalCount && unshared.contains(names[position]);
    }
}
