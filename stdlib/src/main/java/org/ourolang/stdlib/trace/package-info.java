// SPDX-License-Identifier: Apache-2.0

/** Records what the event loop and its tasks did in a run, and shows it as text, as a page and for Perfetto. */
package org.ourolang.stdlib.trace;
