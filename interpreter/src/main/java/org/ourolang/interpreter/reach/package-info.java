// SPDX-License-Identifier: Apache-2.0
/** Finds out, when a program may have dropped what has something to report, whether anybody still has it. */
package org.ourolang.interpreter.reach;
