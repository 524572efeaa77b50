// SPDX-License-Identifier: Apache-2.0

/** Text to syntax tree: grammar, indentation, syntax errors; the only room that knows ANTLR. */
package org.ourolang.language.parse;
