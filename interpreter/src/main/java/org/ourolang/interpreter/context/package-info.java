// SPDX-License-Identifier: Apache-2.0

/** One running instance of Ouro: its modules, streams, clock and options; and the language that makes it. */
package org.ourolang.interpreter.context;
