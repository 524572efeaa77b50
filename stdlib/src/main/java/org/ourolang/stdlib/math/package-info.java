// SPDX-License-Identifier: Apache-2.0

/** The modules {@code math} and {@code cmath}, and elementary functions rounded as well as the C library's. */
package org.ourolang.stdlib.math;
