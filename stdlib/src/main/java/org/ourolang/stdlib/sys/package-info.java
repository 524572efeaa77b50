// SPDX-License-Identifier: Apache-2.0

/** The module {@code sys}. */
package org.ourolang.stdlib.sys;
