// SPDX-License-Identifier: Apache-2.0

/** What {@code difflib} computes: matching blocks of two sequences and line by line differences. */
package org.ourolang.stdlib.difflib;
