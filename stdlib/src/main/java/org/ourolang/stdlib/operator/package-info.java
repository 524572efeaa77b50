// SPDX-License-Identifier: Apache-2.0

/** The module {@code operator}, or its native half. */
package org.ourolang.stdlib.operator;
