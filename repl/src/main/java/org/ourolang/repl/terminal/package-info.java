// SPDX-License-Identifier: Apache-2.0

/** The prompt on a terminal: line editing, colours, completion and the status line, over JLine. */
package org.ourolang.repl.terminal;
