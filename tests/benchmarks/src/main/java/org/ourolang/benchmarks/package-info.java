// SPDX-License-Identifier: Apache-2.0
/** Measurements of what a program in Ouro cannot see: contexts, parsing, one switch as a host pays for it. */
package org.ourolang.benchmarks;
