// SPDX-License-Identifier: Apache-2.0

/** The modules {@code _struct} and {@code _array}: values as bytes in C's layouts. */
package org.ourolang.stdlib.struct;
