// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.suspend;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.language.syntax.Parameters;

/** Parameters in the order their annotations are evaluated. */
final class ParameterLists {
    private ParameterLists() {}

    static List<Parameters.Parameter> all(Parameters parameters) {
        List<Parameters.Parameter> all = new ArrayList<>(parameters.positionalOnly());
        all.addAll(parameters.positional());
        if (parameters.star() != null) {
            all.add(parameters.star());
        }
        all.addAll(parameters.keywordOnly());
        if (parameters.doubleStar() != null) {
            all.add(parameters.doubleStar());
        }
        return all;
    }
}
