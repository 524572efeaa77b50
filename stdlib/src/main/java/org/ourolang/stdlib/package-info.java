// SPDX-License-Identifier: Apache-2.0

/** The standard library: its native modules by name. */
package org.ourolang.stdlib;
