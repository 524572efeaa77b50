// SPDX-License-Identifier: Apache-2.0

/** The native half of the module {@code weakref}. */
package org.ourolang.stdlib.weakref;
