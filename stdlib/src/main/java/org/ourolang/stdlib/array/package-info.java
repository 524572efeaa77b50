// SPDX-License-Identifier: Apache-2.0
/** The module {@code array}: numbers or characters of one kind, side by side. */
package org.ourolang.stdlib.array;
