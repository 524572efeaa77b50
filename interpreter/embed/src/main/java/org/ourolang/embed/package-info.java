// SPDX-License-Identifier: Apache-2.0

/** Ouro inside a Java application: an engine, sessions with what each may do and use, calls, futures, and the loop. */
package org.ourolang.embed;
