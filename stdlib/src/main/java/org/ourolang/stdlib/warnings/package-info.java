// SPDX-License-Identifier: Apache-2.0

/** The native half of the modules {@code warnings} and {@code traceback}. */
package org.ourolang.stdlib.warnings;
