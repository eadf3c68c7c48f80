// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/environment_bar.h"

#include "views/common/icons.h"
#include "views/common/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int barHeight = 24;
constexpr int iconSize = 14;

} // namespace

QString inWords(Environment environment)
{
    switch (environment) {
    case Environment::Unnamed:
        return EnvironmentBar::tr("No label");
    case Environment::Production:
        return EnvironmentBar::tr("Production");
    case Environment::Staging:
        return EnvironmentBar::tr("Staging");
    case Environment::Test:
        return EnvironmentBar::tr("Test");
    }
    Q_UNREACHABLE();
}

QString inWords(const ServerCharacter& character)
{
    const auto label =
        character.environment == Environment::Unnamed ? QString() : inWords(character.environment).toUpper();
    if (!character.readOnly)
        return label;
    if (character.readOnlyByPolicy)
        return label.isEmpty() ? EnvironmentBar::tr(
                                     "Read-only by this computer’s policy: nothing is changed on this server from here")
                               : EnvironmentBar::tr(
                                     "%1, read-only by this computer’s policy: nothing is changed from here", "label")
                                     .arg(label);
    return label.isEmpty() ? EnvironmentBar::tr("Read-only: nothing is changed on this server from here")
                           : EnvironmentBar::tr("%1, read-only: nothing is changed from here", "label").arg(label);
}

Tone toneOf(const ServerCharacter& character)
{
    switch (character.environment) {
    case Environment::Production:
        return Tone::Bad;
    case Environment::Staging:
        return Tone::Warn;
    case Environment::Test:
        return Tone::Accent;
    case Environment::Unnamed:
        break;
    }
    return Tone::Neutral;
}

QLatin1StringView iconOf(const ServerCharacter& character)
{
    switch (character.environment) {
    case Environment::Production:
        return "triangle-alert"_L1;
    case Environment::Staging:
        return "blocks"_L1;
    case Environment::Test:
        return "flask-conical"_L1;
    case Environment::Unnamed:
        break;
    }
    return "lock"_L1;
}

ServerCharacter characterOf(const QWidget* widget)
{
    return widget->window()->property("serverCharacter").value<ServerCharacter>();
}

QString inEnvironment(const QString& deed, const QWidget* widget)
{
    switch (characterOf(widget).environment) {
    case Environment::Production:
        return EnvironmentBar::tr("%1 in production", "what a button does").arg(deed);
    case Environment::Staging:
        return EnvironmentBar::tr("%1 in staging", "what a button does").arg(deed);
    case Environment::Test:
        return EnvironmentBar::tr("%1 in test", "what a button does").arg(deed);
    case Environment::Unnamed:
        break;
    }
    return deed;
}

EnvironmentBar::EnvironmentBar(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new PlainLabel({}, this))
{
    setObjectName(u"environmentBar"_s);
    setFixedHeight(barHeight);
    m_text->setObjectName(u"environmentText"_s);
    m_text->setLook(Type::Caption, Weight::Bold);
    m_text->setFit(PlainLabel::Fit::Elide);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::Gap16, 0, metrics::Gap16, 0);
    layout->setSpacing(metrics::Gap8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    render();
}

void EnvironmentBar::setCharacter(const ServerCharacter& character)
{
    m_character = character;
    render();
}

void EnvironmentBar::render()
{
    const auto words = inWords(m_character);
    setVisible(!words.isEmpty());
    setAccessibleName(words);
    m_text->setText(words);
    const auto tone = toneOf(m_character);
    m_text->setInk(tone == Tone::Bad      ? PlainLabel::Ink::Bad
                   : tone == Tone::Warn   ? PlainLabel::Ink::Warn
                   : tone == Tone::Accent ? PlainLabel::Ink::Accent
                                          : PlainLabel::Ink::Text);
    const auto& theme = Theme::of(this);
    m_icon->setPixmap(iconPixmap(iconOf(m_character), iconSize, theme.ink(tone), devicePixelRatioF()));
    update();
}

void EnvironmentBar::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.ground(toneOf(m_character)));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Role::Line));
}

void EnvironmentBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

} // namespace provost
