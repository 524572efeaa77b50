// SPDX-License-Identifier: Apache-2.0

/** Turns the syntax tree into nodes: one class per grammar family. The only room that sees both. */
package org.ourolang.interpreter.translate;
