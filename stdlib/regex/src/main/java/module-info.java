// SPDX-License-Identifier: Apache-2.0

import org.ourolang.interpreter.module.LibraryProvider;
import org.ourolang.regex.RegexLibrary;

/** The module {@code re}. */
module org.ourolang.regex {
    requires org.graalvm.truffle;
    requires org.ourolang.interpreter;

    provides LibraryProvider with RegexLibrary;
}
