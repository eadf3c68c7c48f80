// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace provost {

/// One thing to wait for, whatever it was that came: a coroutine that awaits up() goes on within the emission, so that
/// nothing of it is left once its owner has woken it for the last time.
class Wake : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void up();
};

} // namespace provost
