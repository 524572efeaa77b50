// SPDX-License-Identifier: Apache-2.0

/** What native modules share: declaring iterator classes, reading arguments. */
package org.ourolang.stdlib.support;
