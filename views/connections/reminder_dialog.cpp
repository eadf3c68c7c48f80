// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/reminder_dialog.h"

#include "model/items/words.h"
#include "views/common/button.h"
#include "views/common/flow_layout.h"
#include "views/common/labelled.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr std::array lengths{30, 90, 180, 365}; ///< in days, from today
constexpr int usualLength = 90;

} // namespace

ReminderDialog::ReminderDialog(const Connection& connection, const Token& token, const std::optional<QDate>& set,
                               const QDate& today, QWidget* parent)
    : Dialog(u"tokenReminder"_s, tr("Remind me of the token of “%1”").arg(isolated(connection.name)), parent)
    , m_today(today)
    , m_on(new QLineEdit(this))
    , m_said(PlainLabel::mute({}, this))
{
    body()->addWidget(new PlainLabel(
        tr("The server knows no day on which %1 ends. Choose a day on which you want to look at it, so that it is not "
           "forgotten. The reminder is shown like an expiry, two weeks ahead, on this computer alone.")
            .arg(isolated(token.hint)),
        this));
    m_on->setObjectName("reminderDay"_L1);
    m_on->setPlaceholderText(tr("Year-month-day, such as 2027-03-31"));
    m_said->setObjectName("reminderSaid"_L1);
    auto* field = labelled(tr("Remind me on"), m_on);
    field->addWidget(m_said);
    body()->addLayout(field);
    auto* presets = new FlowLayout;
    for (const int days : lengths) {
        auto* preset = new Button(tr("In %n day(s)", nullptr, days));
        preset->setObjectName(u"reminderIn%1"_s.arg(days));
        connect(preset, &Button::clicked, this, [this, day = today.addDays(days)] { setDay(day); });
        presets->addWidget(preset);
    }
    body()->addLayout(presets);
    if (set) {
        auto* none = addLeftButton(u"noReminder"_s, new Button(tr("No reminder"), "trash-2"_L1));
        connect(none, &Button::clicked, this, [this] { choose(std::nullopt); });
    }
    auto* cancel = addButton(u"cancel"_s, new Button(tr("Cancel")));
    m_confirm = addButton(u"confirm"_s, new Button(tr("Set the reminder"), {}, Button::Kind::Primary));
    setReturnButton(m_confirm);
    connect(cancel, &Button::clicked, this, &ReminderDialog::reject);
    connect(m_confirm, &Button::clicked, this, [this] { choose(day()); });
    connect(m_on, &QLineEdit::textChanged, this, &ReminderDialog::say);
    setDay(set.value_or(today.addDays(usualLength)));
}

QDate ReminderDialog::day() const
{
    return QDate::fromString(m_on->text().trimmed(), Qt::ISODate);
}

void ReminderDialog::setDay(const QDate& day)
{
    m_on->setText(day.toString(Qt::ISODate));
}

void ReminderDialog::say()
{
    const auto typed = day();
    const bool isFuture = typed > m_today;
    m_confirm->setEnabled(isFuture);
    m_said->setInk(isFuture ? PlainLabel::Ink::Mute : PlainLabel::Ink::Bad);
    if (isFuture)
        m_said->setText(tr("%1, in %n day(s)", "day", int(m_today.daysTo(typed))).arg(words::date(typed)));
    else
        m_said->setText(typed.isValid() ? tr("A day that is still to come is wanted.")
                                        : tr("Year-month-day is wanted, such as 2027-03-31."));
}

void ReminderDialog::choose(const std::optional<QDate>& on)
{
    done(Accepted);
    Q_EMIT chosen(on);
}

void offerReminder(Button& button, const std::optional<Token>& token, const QDateTime& now)
{
    button.setEnabled(token && isLive(*token, now) && !token->expiresAt);
    const bool isTold = token && isLive(*token, now) && token->expiresAt;
    button.setToolTip(isTold ? ReminderDialog::tr("The day on which this token ends is known: it is pointed out two "
                                                  "weeks ahead without a reminder.")
                             : QString());
}

void openReminder(const Workplace& at, const Token& token, QWidget* over)
{
    const auto connection = at.server.directory ? at.server.directory->connection(token.connectionId) : std::nullopt;
    if (!connection)
        return;
    auto* dialog = new ReminderDialog(*connection, token, at.reminders->of(token.id), at.clock().date(), over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ReminderDialog::chosen, dialog,
                     [reminders = at.reminders, token](const std::optional<QDate>& on) {
                         if (on)
                             reminders->set({token.id, token.connectionId, *on});
                         else
                             reminders->remove(token.id);
                     });
    dialog->open();
}

} // namespace provost
