// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/open_server.h"

#include <QWidget>

namespace provost {

/// A vendor's server about itself: what has to be known of it, and what it does not offer, in words, with the
/// certificates that it shows.
class OfferPane : public QWidget
{
    Q_OBJECT

public:
    /// `notes` are sentences about this kind of server.
    OfferPane(const OpenServer& at, const QStringList& notes, QWidget* parent = nullptr);
};

} // namespace provost
