// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "model/exam_spec.h"
#include "paper/paper_builder.h"

#include <QString>

namespace app {

/// What happened, what it means for the person, what to do: one to three translated sentences.
QString errorText(const exam::Error& error);

/// Why a paper could not be made, with the numbers of each domain, and how long a paper could be.
QString refusalText(const exam::PaperRefusal& refusal, const exam::ExamSpec& spec);

} // namespace app
