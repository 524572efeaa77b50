// SPDX-License-Identifier: Apache-2.0

/** The native halves of the modules {@code heapq} and {@code bisect}. */
package org.ourolang.stdlib.heapq;
