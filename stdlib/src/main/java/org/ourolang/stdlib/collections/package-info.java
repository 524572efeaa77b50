// SPDX-License-Identifier: Apache-2.0

/** The native half of the module {@code collections}. */
package org.ourolang.stdlib.collections;
