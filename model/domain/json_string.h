// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringView>

namespace provost {

/// Appends the text as a JSON string, in quotation marks: for JSON that is put together from texts, without an object
/// in between. Any thread.
void appendJson(QByteArray& json, QStringView text);

} // namespace provost
