// SPDX-License-Identifier: Apache-2.0

/** The module {@code re}: Python's regular expressions on TRegex. */
package org.ourolang.regex;
