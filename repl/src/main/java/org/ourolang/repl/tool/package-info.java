// SPDX-License-Identifier: Apache-2.0

/** The commands that show what a program does instead of only running it: trace, audit and compare. */
package org.ourolang.repl.tool;
