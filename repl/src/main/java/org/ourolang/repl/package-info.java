// SPDX-License-Identifier: Apache-2.0

/** The command: Python's flag rules, running scripts, and the way to the prompt. */
package org.ourolang.repl;
