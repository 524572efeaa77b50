// SPDX-License-Identifier: Apache-2.0

/** The sealed syntax tree as records: data without behaviour. */
package org.ourolang.language.syntax;
