// SPDX-License-Identifier: Apache-2.0

/** The module {@code types}, or its native half. */
package org.ourolang.stdlib.types;
