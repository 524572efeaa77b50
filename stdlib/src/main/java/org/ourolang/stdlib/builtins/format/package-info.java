// SPDX-License-Identifier: Apache-2.0
/** The format mini-language, {@code str.format} and {@code %} formatting. */
package org.ourolang.stdlib.builtins.format;
