// SPDX-License-Identifier: Apache-2.0

/** The module {@code _struct}: values as bytes in C's layouts. */
package org.ourolang.stdlib.struct;
