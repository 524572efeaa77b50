// SPDX-License-Identifier: Apache-2.0

/** The module {@code random}: a Mersenne Twister whose seeded sequences are CPython's, and the distributions over it. */
package org.ourolang.stdlib.random;
