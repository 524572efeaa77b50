// SPDX-License-Identifier: Apache-2.0

/** The native half of the module {@code functools}. */
package org.ourolang.stdlib.functools;
