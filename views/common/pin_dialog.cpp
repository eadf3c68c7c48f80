// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/pin_dialog.h"

#include "model/commands/step.h"
#include "model/items/cases_model.h"
#include "model/items/words.h"
#include "views/common/labelled.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr std::array daysToChoose{30, 90, 180, 365};
constexpr int usualDays = 90;
constexpr int longestTitle = 120;

} // namespace

PinDialog::PinDialog(CasePlace place, PinButton::Collect collect, QWidget* parent)
    : Dialog(u"pinDialog"_s, tr("Pin to a case"), parent)
    , m_place(std::move(place))
    , m_collect(std::move(collect))
    , m_case(new QComboBox(this))
    , m_newCase(new QWidget(this))
    , m_title(new QLineEdit(m_newCase))
    , m_days(new QComboBox(m_newCase))
    , m_until(PlainLabel::mute({}, this))
{
    body()->addWidget(PlainLabel::mute(
        tr("What you see is kept on this computer as it is now, also when the server forgets it. It holds data of "
           "persons, and is deleted by itself on its day."),
        this));
    buildFields();
    m_close = addButton(u"closePin"_s, new Button(tr("Cancel")));
    m_pin = addButton(u"pin"_s, new Button(tr("Pin it"), "briefcase"_L1, Button::Kind::Primary));
    setReturnButton(m_pin);
    connect(m_close, &Button::clicked, this, &QDialog::reject);
    connect(m_pin, &Button::clicked, this, &PinDialog::start);
    showCases({});
    list();
}

void PinDialog::buildFields()
{
    m_case->setObjectName("pinCase"_L1);
    body()->addLayout(labelled(tr("Case"), m_case));
    m_title->setObjectName("pinTitle"_L1);
    m_title->setMaxLength(longestTitle);
    m_days->setObjectName("pinDays"_L1);
    for (const int days : daysToChoose)
        m_days->addItem(tr("after %n day(s)", nullptr, days), days);
    m_days->setCurrentIndex(m_days->findData(usualDays));
    m_until->setObjectName("pinUntil"_L1);
    auto* fields = new QVBoxLayout(m_newCase);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(metrics::Gap8);
    fields->addLayout(labelled(tr("Title"), m_title));
    fields->addLayout(labelled(tr("Delete it"), m_days));
    body()->addWidget(m_newCase);
    body()->addWidget(m_until);
    connect(m_case, &QComboBox::currentIndexChanged, this, &PinDialog::choose);
    connect(m_days, &QComboBox::currentIndexChanged, this, &PinDialog::choose);
    connect(m_title, &QLineEdit::textChanged, this, &PinDialog::choose);
}

void PinDialog::list()
{
    using Heads = Result<QList<CaseHead>>;
    QCoro::connect(settled(m_place.shelf->list()), this, [this](const std::optional<Heads>& heads) {
        if (!heads)
            return;
        if (*heads)
            showCases(**heads);
        else
            message()->showError(heads->error());
    });
}

void PinDialog::showCases(const QList<CaseHead>& heads)
{
    if (!m_case->isEnabled())
        return; // it is being pinned already
    m_cases = heads;
    m_cases.removeIf([](const CaseHead& head) { return head.isBroken; });
    m_case->clear();
    for (const auto& head : std::as_const(m_cases))
        m_case->addItem(plainText(head.title, longestTitle), head.id);
    m_case->addItem(tr("A new case"), QString());
    // The newest one, unless a new one is being written down already.
    m_case->setCurrentIndex(m_title->text().isEmpty() ? 0 : m_case->count() - 1);
    choose();
}

bool PinDialog::isNew() const
{
    return m_case->currentData().toString().isEmpty();
}

CaseChoice PinDialog::choice() const
{
    if (!isNew())
        return m_case->currentData().toString();
    return NewCase{m_title->text(), m_place.shelf->today().addDays(m_days->currentData().toInt())};
}

void PinDialog::choose()
{
    if (m_pin == nullptr || m_place.shelf.isNull())
        return;
    m_newCase->setVisible(isNew());
    m_pin->setEnabled(!isNew() || !m_title->text().trimmed().isEmpty());
    const auto wanted = choice();
    const auto* made = std::get_if<NewCase>(&wanted);
    if (made) {
        m_until->setText(tr("It is deleted on %1, with all that is pinned to it.").arg(words::date(made->deleteOn)));
        return;
    }
    const auto head = std::ranges::find(m_cases, std::get<QString>(wanted), &CaseHead::id);
    m_until->setText(
        tr("%1 has %n piece(s) and is deleted on %2, with all that is pinned to it.", nullptr, int(head->parts))
            .arg(isolated(head->title), words::date(head->deleteOn)));
}

void PinDialog::start()
{
    if (!m_pinnedTo.isEmpty()) { // the button leads there now
        const auto show = m_place.show;
        const auto id = m_pinnedTo;
        accept();
        show(id);
        return;
    }
    setBusy(true);
    QCoro::connect(m_collect(), this, [this](const Result<CasePart>& part) {
        if (part)
            pin(*part);
        else
            finish(tl::unexpected(part.error()));
    });
}

void PinDialog::pin(const CasePart& part)
{
    if (m_place.shelf.isNull())
        return;
    QCoro::connect(settled(m_place.shelf->pin(part, choice())), this,
                   [this](const std::optional<Result<CaseHead>>& head) {
                       if (head)
                           finish(*head);
                   });
}

void PinDialog::finish(const Result<CaseHead>& head)
{
    setBusy(false);
    if (!head) {
        message()->showError(head.error());
        return;
    }
    m_pinnedTo = head->id;
    for (auto* part : std::initializer_list<QWidget*>{m_case, m_newCase, m_until})
        part->setEnabled(false);
    message()->showMessage(Tone::Ok, tr("Pinned to %1.", "case").arg(isolated(head->title)));
    m_close->setText(tr("Close"));
    m_pin->setText(tr("Show the case"));
    m_pin->setVisible(bool(m_place.show));
}

void PinDialog::setBusy(bool on)
{
    for (auto* part : std::initializer_list<QWidget*>{m_case, m_newCase, m_pin})
        part->setEnabled(!on);
    if (on)
        message()->hide();
}

} // namespace provost
