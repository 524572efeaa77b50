// SPDX-License-Identifier: Apache-2.0
/** Reads and writes rows of comma separated values: what the module {@code csv} is built on. */
package org.ourolang.stdlib.csv;
