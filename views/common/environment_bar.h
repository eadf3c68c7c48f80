// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/environment.h"
#include "views/common/theme.h"

#include <QWidget>

class QLabel;

namespace provost {

class PlainLabel;

/// `Production`; `No label` for Unnamed.
[[nodiscard]] QString inWords(Environment environment);
/// Everything that the window says of a server's character, in capitals where it is a label: `PRODUCTION, read-only`;
/// empty where there is nothing to say.
[[nodiscard]] QString inWords(const ServerCharacter& character);
/// A shape of its own for each, so that they differ without colours.
[[nodiscard]] QLatin1StringView iconOf(const ServerCharacter& character);
/// The colour that belongs to it, never without its words and icon.
[[nodiscard]] Tone toneOf(const ServerCharacter& character);

/// Of the server that the window of this widget is on.
[[nodiscard]] ServerCharacter characterOf(const QWidget* widget);
/// What a button does that changes something, with the place where it does so: `Delete 3 users in production`. As it is
/// where the window's server has no label.
[[nodiscard]] QString inEnvironment(const QString& deed, const QWidget* widget);

/// The strip over a window that tells what the open server is for, at all times. Hidden where there is nothing to say.
class EnvironmentBar : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentBar(QWidget* parent = nullptr);

    void setCharacter(const ServerCharacter& character);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void render();

    ServerCharacter m_character;
    QLabel* m_icon;
    PlainLabel* m_text;
};

} // namespace provost
