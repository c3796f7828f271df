/** Looks of the check questions, added to the sheet's own. */
export const quizStyle = `
fieldset{border:1px solid #d8d2c8;margin:1.2rem 0;padding:1rem}legend{font-weight:600}
fieldset label{display:block;padding:.45rem 0}button{font:inherit;padding:.6rem 1.4rem;border:1px solid #9a3324;background:#9a3324;color:#fff;border-radius:.3rem}
.verdict{border-inline-start:4px solid #9a3324;padding-inline-start:.8rem}#status{font-weight:600}
`;

/**
 * The script of a package, for the browsers that learning platforms still meet (ES5). It looks for the platform's `API` in the
 * frames above and the window that opened it, says that the lesson has begun, takes answers, keeps them (`cmi.suspend_data`), and
 * hands over status, score and time. Without a platform the page works and says that nothing is recorded.
 */
export const runtime = String.raw`(function () {
  'use strict';
  var status = document.getElementById('status');
  var words = status.dataset;
  var begun = new Date().getTime();
  var ended = false;

  function findIn(frame) {
    try {
      for (var up = 0; frame && up < 12; up += 1) {
        if (frame.API) return frame.API;
        if (frame.parent === frame) return null;
        frame = frame.parent;
      }
    } catch (error) {
      // A frame of another origin cannot be looked into.
    }
    return null;
  }

  var api = findIn(window) || (window.opener ? findIn(window.opener) : null);
  var open = api ? String(api.LMSInitialize('')) === 'true' : false;
  if (open) {
    var before = api.LMSGetValue('cmi.core.lesson_status');
    if (before === 'not attempted' || before === '') set('cmi.core.lesson_status', 'incomplete');
  } else {
    status.textContent = words.offline;
  }

  function set(name, value) {
    if (open) api.LMSSetValue(name, String(value));
  }

  function commit() {
    if (open) api.LMSCommit('');
  }

  function two(number) {
    return (number < 10 ? '0' : '') + number;
  }

  function end() {
    if (ended || !open) return;
    ended = true;
    var seconds = Math.round((new Date().getTime() - begun) / 1000);
    var hours = Math.min(9999, Math.floor(seconds / 3600));
    set('cmi.core.session_time', two(hours) + ':' + two(Math.floor(seconds / 60) % 60) + ':' + two(seconds % 60));
    commit();
    api.LMSFinish('');
  }

  window.addEventListener('pagehide', end);
  window.addEventListener('beforeunload', end);

  var finish = document.getElementById('finish');
  if (finish) {
    finish.addEventListener('click', function () {
      set('cmi.core.lesson_status', 'completed');
      commit();
      status.textContent = open ? words.finished : words.offline;
    });
  }

  var quiz = document.getElementById('quiz');
  if (!quiz) return;
  var questions = Array.prototype.slice.call(quiz.querySelectorAll('fieldset'));

  function chosen(question) {
    var input = question.querySelector('input:checked');
    return input ? input.value : '';
  }

  var kept = open ? String(api.LMSGetValue('cmi.suspend_data')) : '';
  kept.split(',').forEach(function (value, index) {
    var input = questions[index] && /^[1-9]$/.test(value) && questions[index].querySelector('input[value="' + value + '"]');
    if (input) input.checked = true;
  });

  quiz.addEventListener('change', function () {
    set('cmi.suspend_data', questions.map(chosen).join(','));
    commit();
  });

  quiz.addEventListener('submit', function (event) {
    event.preventDefault();
    var answers = questions.map(chosen);
    if (answers.indexOf('') >= 0) {
      status.textContent = words.unanswered;
      questions[answers.indexOf('')].querySelector('input').focus();
      return;
    }
    var right = 0;
    questions.forEach(function (question, index) {
      var good = answers[index] === question.dataset.answer;
      if (good) right += 1;
      var verdict = question.querySelector('.verdict');
      var word = verdict.querySelector('b');
      word.textContent = good ? word.dataset.right : word.dataset.wrong;
      verdict.hidden = false;
    });
    var score = Math.round((right / questions.length) * 100);
    set('cmi.core.score.min', 0);
    set('cmi.core.score.max', 100);
    set('cmi.core.score.raw', score);
    set('cmi.core.lesson_status', score >= Number(words.pass) ? 'passed' : 'failed');
    commit();
    status.textContent =
      words.score.replace('-1', String(right)).replace('-2', String(questions.length)) + ' ' + (open ? words.saved : words.offline);
  });
})();
`;
