// SPDX-License-Identifier: Apache-2.0

/** The module {@code bisect}: finding and keeping places in sorted sequences. */
package org.ourolang.stdlib.bisect;
