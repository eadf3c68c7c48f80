// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/plain_label.h"

namespace provost {

/// What is wrong with what stands in a field, below that field: hidden while nothing is, and announced to screen
/// readers when it comes.
class FaultLine : public PlainLabel
{
    Q_OBJECT
public:
    FaultLine(const QString& objectName, QWidget* parent);

    /// Empty: nothing is wrong.
    void say(const QString& fault);
};

} // namespace provost
