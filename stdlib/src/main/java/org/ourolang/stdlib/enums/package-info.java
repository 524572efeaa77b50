// SPDX-License-Identifier: Apache-2.0

/** What programs use most of {@code enum}; the making of enumerations is written in Ouro. */
package org.ourolang.stdlib.enums;
