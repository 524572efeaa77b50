// SPDX-License-Identifier: Apache-2.0

/** The module {@code itertools}. */
package org.ourolang.stdlib.itertools;
