// SPDX-License-Identifier: Apache-2.0

/** What can be wrong with a program's text: the wording is CPython's, the place is exact. */
package org.ourolang.language.diagnostic;
