// SPDX-License-Identifier: Apache-2.0

/** What a code point is, by the version of Unicode that Python 3.13 has. */
package org.ourolang.language.unicode;
