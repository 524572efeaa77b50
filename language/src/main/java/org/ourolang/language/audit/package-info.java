// SPDX-License-Identifier: Apache-2.0

/** Says of every await, without running the program, whether it can give control back to the event loop. */
package org.ourolang.language.audit;
